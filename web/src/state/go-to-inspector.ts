/** Puts the focus on the inspector, which shows the selection. */
export function goToInspector(): void {
  document.getElementById('inspector')?.focus();
}
