/** A point on the globe, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres between two points, by the haversine formula on a sphere. */
export function kilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const halfChord =
    Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(halfChord));
}

/** Whether something has a point. */
export const hasPoint = (place: Partial<Point>): place is Point => place.latitude !== undefined && place.longitude !== undefined;
