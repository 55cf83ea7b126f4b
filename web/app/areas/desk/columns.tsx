/** What stands in the columns of a table of the desk. The roles say that it stays a table where its rows look like cards. */
export function Columns({ names }: { names: readonly string[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {names.map((name) => (
          <th key={name} role="columnheader" scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
