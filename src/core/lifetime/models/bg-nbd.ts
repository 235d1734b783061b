/**
 * BG/NBD (Fader, Hardie and Lee 2005, "Counting your customers" the easy way): a customer may leave
 * after each repeat purchase, so that one who has not bought again is alive for certain.
 */
import { geometricDropout } from "./geometric-dropout";

export const bgNbd = geometricDropout("BG/NBD", 0);
