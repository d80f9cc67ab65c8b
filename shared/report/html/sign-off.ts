/** Where people put their names to the report. */
export const signOff = (): string =>
  `<table class="sign"><caption>Sign-off</caption><thead><tr><th scope="col">Role</th><th scope="col">Name</th><th scope="col">Date</th><th scope="col">Signature</th></tr></thead><tbody>${['Prepared by', 'Reviewed by', 'Approved by'].map((role) => `<tr><th scope="row">${role}</th><td></td><td></td><td></td></tr>`).join('')}</tbody></table>`;
