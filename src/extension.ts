/** VS Code's door. */
export function activate(): void {
  // Features are added one by one.
}
