/** "https://www.larkfield.example/staff" gives "larkfield.example"; anything else comes back in lower case. */
export function bareHost(address: string): string {
  let host = address.trim().toLowerCase();
  for (const start of ['https://', 'http://', 'www.'])
    if (host.startsWith(start)) host = host.slice(start.length);
  const end = host.search(/[/?#]/);
  return end < 0 ? host : host.slice(0, end);
}
