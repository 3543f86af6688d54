/** The SARIF types that we write: the one door to "sarif", a package of types alone (@types/sarif). */
export type {
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Log,
  Notification,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Run,
  Suppression,
} from "sarif";
