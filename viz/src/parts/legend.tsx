/** The legend, which is also where things are filtered. */
import { Filters } from "./filters.tsx";
import { Side } from "./side.tsx";

export function Legend() {
  return (
    <Side label="Legend and filters">
      <Filters />
    </Side>
  );
}
