/**
 * Private members of Univer (0.25.1) that the engine reads or replaces. One that is not there, after an
 * upgrade, is said at once and by name, instead of calculating wrong in silence.
 */
export function withPrivate<Members>(service: object, names: (keyof Members & string)[]): Members {
  const missing = names.filter((name) => !(name in service));
  if (missing.length > 0)
    throw new Error(
      `This version of Univer does not fit: ${service.constructor.name} has no ${missing.join(", ")}.`
    );
  return service as Members;
}
