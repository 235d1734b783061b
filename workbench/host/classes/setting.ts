/** Excel.Setting and its collection: key and value pairs kept in the file, for this add-in. */
import { EVENTS } from "../events";
import { HostError } from "../errors";
import { object } from "../objects";
import type { HostClass } from "../objects";
import type { HostContext } from "../context";
import { textArgument } from "./record";

export const SettingCollection: HostClass<"SettingCollection"> = {
  name: "SettingCollection",
  items: ({ model }) => [...model.settings.keys()].map((key) => object("Setting", { key })),
  item: ({ model }, _, key) =>
    model.settings.has(String(key)) ? object("Setting", { key: String(key) }) : null,
  methods: {
    Add: (context, _, [key, value]) => {
      write(context, textArgument(key), value);
      return object("Setting", { key: String(key) });
    },
  },
};

export const Setting: HostClass<"Setting"> = {
  name: "Setting",
  identity: (_, { key }) => ({ _Id: key }),
  properties: {
    Key: { get: (_, { key }) => key },
    Value: {
      get: ({ model }, { key }) => {
        if (!model.settings.has(key)) throw new HostError("ItemNotFound");
        return model.settings.get(key);
      },
      set: (context, { key }, value) => write(context, key, value),
    },
  },
  methods: {
    Delete: (context, { key }) => {
      if (!context.model.settings.delete(key)) throw new HostError("ItemNotFound");
      changed(context);
    },
  },
};

function write(context: HostContext, key: string, value: unknown): void {
  if (value === undefined) throw new HostError("InvalidArgument");
  context.model.settings.set(key, value);
  changed(context);
}

function changed({ events }: HostContext): void {
  events.send(EVENTS.settingsChanged, "", {});
}
