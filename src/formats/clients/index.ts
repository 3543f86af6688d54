/** The register of API clients other than Postman; each is told by what a file holds. */
import type { Format } from "../format.ts";
import { bru } from "./bruno/bru.ts";
import { brunoConfigFormat } from "./bruno/config.ts";
import { openCollectionFormat } from "./bruno/opencollection.ts";
import { harFormat } from "./har.ts";
import { hoppscotchFormat } from "./hoppscotch.ts";
import { httpClientFormat } from "./http-client.ts";
import { insomniaFormat } from "./insomnia/index.ts";
import { thunderFormat } from "./thunder/index.ts";

export const CLIENT_FORMATS: readonly Format[] = [
  bru,
  insomniaFormat,
  openCollectionFormat,
  brunoConfigFormat,
  harFormat,
  thunderFormat,
  hoppscotchFormat,
  httpClientFormat,
];

/** Files of variables whose names may say nothing (`t1`): what they are used for stands in another file. */
export const VARIABLE_FILES =
  /(?:^|\/)(?:(?:http|rest)-client(?:\.private)?\.env\.json|thunderEnvironment\.json|tc_env_[^/]*\.json|environments\/[^/]+\.(?:bru|ya?ml))$/i;
