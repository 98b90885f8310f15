/** The sign of Sidelight: a small lamp and its light. Decoration only. */
export function Lamp() {
  return (
    <svg class="lamp" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path class="lamp-light" d="M6 11h12l3.5 9.5h-19z" />
      <path class="lamp-body" d="M9 3h6a1 1 0 0 1 1 .7l3 7.3H5l3-7.3A1 1 0 0 1 9 3z" />
      <path class="lamp-body" d="M11 11h2v7h3a1 1 0 0 1 1 1v2.5H7V19a1 1 0 0 1 1-1h3z" />
    </svg>
  );
}
