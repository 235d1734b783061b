/** Measures of agreement by name, each as labels and values. */
import { fleissKappa } from "./fleiss";
import { ICC_FORMS, intraclassCorrelations } from "./icc";
import { kendallW } from "./kendall";
import { krippendorffAlpha, type Level } from "./krippendorff";

export const AGREEMENTS = ["KENDALL", "ICC", "ALPHA", "KAPPA"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export interface AgreementInput {
  /** A row a rater, a column an item; NaN where a rater has not rated (ALPHA and KAPPA). */
  readonly ratings: readonly (readonly number[])[];
  readonly statistic: Agreement;
  readonly level: Level;
}

/** A value of null does not exist for these ratings. */
export type LabelledValue = readonly [label: string, value: number | string | null];

export function agreement({ ratings, statistic, level }: AgreementInput): LabelledValue[] {
  const size: LabelledValue[] = [
    ["Raters", ratings.length],
    ["Items", ratings[0]!.length],
  ];
  switch (statistic) {
    case "KENDALL": {
      const { w, chiSquare, degreesOfFreedom, p } = kendallW(ratings);
      return [
        ["Kendall's W", w],
        ["Chi-square", chiSquare],
        ["Degrees of freedom", degreesOfFreedom],
        ["p", p],
        ...size,
      ];
    }
    case "ICC": {
      const values = intraclassCorrelations(ratings);
      return [...ICC_FORMS.map((form, i): LabelledValue => [`ICC(${form})`, values[i]!]), ...size];
    }
    case "ALPHA": {
      const { alpha, items, ratings: count } = krippendorffAlpha(ratings, level);
      return [
        ["Krippendorff's alpha", alpha],
        ["Level", level],
        ["Raters", ratings.length],
        ["Items compared", items],
        ["Ratings compared", count],
      ];
    }
    case "KAPPA": {
      const found = fleissKappa(ratings);
      return [
        ["Fleiss' kappa", found.kappa],
        ["Observed agreement", found.observed],
        ["Chance agreement", found.chance],
        ["Categories", found.categories],
        ["Ratings an item", found.ratingsAnItem],
        ...size,
      ];
    }
  }
}
