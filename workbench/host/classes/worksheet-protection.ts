/** Excel.WorksheetProtection: a protected sheet refuses changes to locked cells. */
import { HostError } from "../errors";
import type { HostClass } from "../objects";

export const WorksheetProtection: HostClass<"WorksheetProtection"> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ model }, { sheetId }) => model.sheet(sheetId).protection.on },
    Options: { get: ({ model }, { sheetId }) => model.sheet(sheetId).protection.options },
  },
  methods: {
    Protect: ({ model }, { sheetId }, [options, password]) => {
      const protection = model.sheet(sheetId).protection;
      if (protection.on) throw new HostError("InvalidOperation");
      protection.on = true;
      protection.options = (options as Record<string, unknown> | null) ?? {};
      protection.password = typeof password === "string" ? password : null;
    },
    Unprotect: ({ model }, { sheetId }, [password]) => {
      const protection = model.sheet(sheetId).protection;
      if (protection.password !== null && protection.password !== password) {
        throw new HostError("AccessDenied");
      }
      protection.on = false;
      protection.password = null;
    },
  },
};
