/** The worker's entry: loaded on demand by the add-in page. */
import { serve, type Port } from "./serve";

serve(self as unknown as Port);
