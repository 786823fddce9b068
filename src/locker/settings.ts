/** After how many months the person wants to be asked about an incident nothing more was written to; 0 is never. */
export const retentions = [0, 6, 12, 24, 36] as const;
export type Retention = (typeof retentions)[number];

export type LockerSettings = { retention: Retention };

export const settingsFrom = (value: unknown): LockerSettings => {
  const kept = typeof value === 'object' && value !== null && 'retention' in value ? value.retention : 12;
  return { retention: retentions.find((one) => one === kept) ?? 12 };
};
