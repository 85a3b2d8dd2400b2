/** As a ref: moves the focus to what appears in the place of what had it. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
