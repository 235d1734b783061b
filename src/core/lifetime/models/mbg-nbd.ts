/**
 * MBG/NBD (Batislam, Denizel and Filiztekin 2007; Hoppe and Wagner 2007): BG/NBD in which a customer
 * may leave after the first purchase too.
 */
import { geometricDropout } from "./geometric-dropout";

export const mbgNbd = geometricDropout("MBG/NBD", 1);
