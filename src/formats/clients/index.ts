/** The register of API clients other than Postman; each is told by what a file holds. */
import type { Format } from "../format.ts";
import { insomniaFormat } from "./insomnia/index.ts";

export const CLIENT_FORMATS: readonly Format[] = [insomniaFormat];
