/** Goes to a question of the form, so that whoever reads with a keyboard or by ear is there too. */
export function goToField(form: HTMLElement | null, field: string): void {
  const place = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
    ({ dataset }) => dataset.field === field,
  );
  const target = place?.querySelector<HTMLElement>('input, textarea, select') ?? place;
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
