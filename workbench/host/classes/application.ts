/** Excel.Application: calculation of the workbook. */
import { HostError } from "../errors";
import type { HostClass } from "../objects";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export const Application: HostClass<"Application"> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ model }) => model.calculationMode,
      set: ({ model }, _, value) => {
        if (!MODES.includes(String(value))) throw new HostError("InvalidArgument");
        model.calculationMode = String(value);
      },
    },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: ({ functions }) => (functions.outstanding > 0 ? "Pending" : "Done") },
    DecimalSeparator: { get: () => ".", since: "1.11" },
    ThousandsSeparator: { get: () => ",", since: "1.11" },
    UseSystemSeparators: { get: () => true, since: "1.11" },
  },
  methods: {
    Calculate: ({ engine }) => engine.recalculate(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
