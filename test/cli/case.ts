/** Two short sources about one invented case, for the commands. */
export const article = `Regulator finds failings at Marlow Vale trust

Marlow Vale NHS Foundation Trust was inspected by the Care Standards Authority (CSA) in March 2025.

Peter Ashdown was treated by the trust before he killed Lena Marsh in June 2024.

The CSA will inspect the trust again in May 2026.

Dr Ruth Kimani, the chief executive of the trust, said: "We have closed Larch Ward."
`;

export const followUp = `Second inspection at Marlow Vale

The Care Standards Authority inspected Marlow Vale NHS Foundation Trust in May 2026.

Mr Ashdown denied that he had threatened staff.
`;
