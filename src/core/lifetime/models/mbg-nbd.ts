/**
 * MBG/NBD (Batislam, Denizel and Filiztekin 2007; Hoppe and Wagner 2007): BG/NBD in which a customer
 * may leave after the first purchase too.
 */
import { geometricDropout } from "./geometric-dropout";
import { geometricSurvival } from "./geometric-survival";
import type { TransactionModel } from "./model";

export const mbgNbd: TransactionModel = {
  ...geometricDropout("MBG/NBD", 1),
  // The first purchase has taken its part at time 0.
  survival: ([r, alpha, a, b], time) =>
    (b! / (a! + b!)) * geometricSurvival(r!, alpha!, a!, b! + 1, time),
};
