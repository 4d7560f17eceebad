/** What a check of the import walls gives. */
export interface WallReport {
  readonly violations: readonly {
    readonly rule: string;
    readonly comment: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Reasons not to trust the result, because something was not read. */
  readonly blindSpots: readonly string[];
  readonly modules: number;
  readonly imports: number;
}

export function checkWalls(root: string): Promise<WallReport>;
