/**
 * Office.js says here that it takes action messages now (excel-web-16.00.debug.js: Office.actionProxy,
 * notifyActionHandlerReady); ribbon commands do not need it, they come as appCommandInvoked.
 */
import type { HostClass } from "../objects";

export const AddinInternalService: HostClass<"AddinInternalService"> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};
