/**
 * BG/NBD (Fader, Hardie and Lee 2005, "Counting your customers" the easy way): a customer may leave
 * after each repeat purchase, so that one who has not bought again is alive for certain.
 */
import { geometricDropout } from "./geometric-dropout";
import { geometricSurvival } from "./geometric-survival";
import type { TransactionModel } from "./model";

export const bgNbd: TransactionModel = {
  ...geometricDropout("BG/NBD", 0),
  survival: ([r, alpha, a, b], time) => geometricSurvival(r!, alpha!, a!, b!, time),
};
