/** Search, filters and order of the programme list. */
import { Button, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSortDown20Regular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUp20Regular } from "@fluentui/react-icons/svg/arrow-sort-up";
import { strings } from "../../strings";
import { startsDescending, type Arrangement, type SortBy } from "./arrange";

interface Props {
  value: Arrangement;
  functions: string[];
  onChange(value: Arrangement): void;
}

export function Toolbar({ value, functions, onChange }: Props) {
  const styles = useStyles();
  const words = strings.portfolio;
  const change = (part: Partial<Arrangement>): void => onChange({ ...value, ...part });
  const direction = value.descending ? words.descending : words.ascending;
  return (
    <div className={styles.bar} role="search">
      <SearchBox
        className={styles.control}
        size="small"
        placeholder={words.search}
        aria-label={words.search}
        value={value.search}
        onChange={(_, data) => change({ search: data.value })}
      />
      <div className={styles.sort}>
        <Select
          className={styles.grow}
          size="small"
          aria-label={words.sortBy}
          value={value.sort}
          onChange={(_, data) => {
            const sort = data.value as SortBy;
            change({ sort, descending: startsDescending(sort) });
          }}
        >
          {(Object.keys(words.sorts) as SortBy[]).map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="subtle"
          aria-label={direction}
          title={direction}
          icon={value.descending ? <ArrowSortDown20Regular /> : <ArrowSortUp20Regular />}
          onClick={() => change({ descending: !value.descending })}
        />
      </div>
      <Select
        className={styles.control}
        size="small"
        aria-label={words.filterFunction}
        value={value.fn}
        onChange={(_, data) => change({ fn: data.value })}
      >
        <option value="">{words.allFunctions}</option>
        {functions.map((fn) => (
          <option key={fn}>{fn}</option>
        ))}
      </Select>
      <Select
        className={styles.control}
        size="small"
        aria-label={words.filterHorizon}
        value={value.horizon}
        onChange={(_, data) => change({ horizon: data.value })}
      >
        <option value="">{words.allHorizons}</option>
        {Object.entries(strings.horizons.meanings).map(([horizon, meaning]) => (
          <option key={horizon} value={horizon}>
            {meaning}
          </option>
        ))}
        <option value="none">{words.noHorizon}</option>
      </Select>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  control: { minWidth: 0, maxWidth: "none", width: "100%" },
  sort: { display: "flex", alignItems: "center", columnGap: "2px", minWidth: 0 },
  grow: { flexGrow: 1, minWidth: 0 },
});
