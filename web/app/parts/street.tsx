/** A row of houses at the foot of every page. It says nothing. */
export function Street() {
  return (
    <svg className="street" viewBox="0 0 300 96" aria-hidden="true">
      <path
        className="far"
        d="M4 96V45h7V36h7v-9h12v9h7v9h7v51zM92 96V43h8V31q0-6 6-8 4-2 6-6 2 4 6 6 6 2 6 8v12h8v53zM250 96V45h7V36h7v-9h12v9h7v9h7v51z"
      />
      <path className="near" d="M48 96V50l18-22 18 22v46zM156 96V62l8-14h38l8 14v34zM212 96V46l17-20 17 20v50z" />
      <path d="M16 55h6v8h-6zm11 0h6v8h-6zM16 71h6v8h-6zm12 25V72h7v24M58 58h6v8h-6zm11 0h6v8h-6zm-7 38V76h9v20M102 51h6v8h-6zm14 0h6v8h-6zm-14 17h6v8h-6zm13 28V70h8v26M164 70h8v8h-8zm29 0h8v8h-8zm-15 26V72h9v24M222 52h6v8h-6zm10 0h6v8h-6zm-9 44V72h8v24M262 55h6v8h-6zm11 0h6v8h-6zm-11 16h6v8h-6zm12 25V72h7v24M142 96V78m0 4 5-5M142 80a9 9 0 1 1 .1 0" />
      <path className="heart" d="M183 40c-3-3-7-5-7-9a4 4 0 0 1 7-2 4 4 0 0 1 7 2c0 4-4 6-7 9z" />
    </svg>
  );
}
