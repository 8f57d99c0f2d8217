export function globSync(folder: string, ending: string): string[];
