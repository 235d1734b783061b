/** The worker's entry: loaded on demand by the add-in page. */
import { serve } from "./serve";

serve(self);
