/** While the workbook is being read for a view for the first time. */
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../strings";

export function Loading() {
  return <Spinner className={useStyles().spinner} label={strings.loading} />;
}

const useStyles = makeStyles({ spinner: { padding: tokens.spacingHorizontalXXL } });
