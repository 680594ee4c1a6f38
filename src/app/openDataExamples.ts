/**
 * Small programs to copy, which need nothing but their language: each prints the total in Sonar of the latest
 * quarter, by region. `folder` is a whole address.
 */
export function examples(folder: string) {
  const address = `${folder}regions.csv`
  return [
    {
      name: 'Python',
      code: `address = "${address}"

import csv, io, urllib.request

text = urllib.request.urlopen(address).read().decode("utf-8")
rows = list(csv.DictReader(io.StringIO(text)))
latest = max(row["quarter"] for row in rows)
for row in rows:
    if row["quarter"] == latest:
        print(latest, row["region"], int(row["total"]))
`,
    },
    {
      name: 'R',
      code: `address <- "${address}"

rows <- read.csv(address, encoding = "UTF-8")
latest <- max(rows$quarter)
print(rows[rows$quarter == latest, c("quarter", "region", "total")])
`,
    },
    {
      name: 'Excel',
      code: `let address = "${address}",
  Csv = Csv.Document(Web.Contents(address), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headers = Table.PromoteHeaders(Csv),
  Typed = Table.TransformColumnTypes(Headers, {{"total", Int64.Type}}, "en-US"),
  Latest = Table.SelectRows(Typed, each [quarter] = List.Max(Typed[quarter])),
  Result = Table.SelectColumns(Latest, {"quarter", "region", "total"})
in Result
`,
    },
  ]
}
