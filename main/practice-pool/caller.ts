/** Who is calling, as far as a request tells: what a session remembers of the device. */
export interface Caller {
  /** The `User-Agent` header; empty when there is none. */
  readonly userAgent: string;
  /** Always a loopback address here. */
  readonly ipAddress: string;
}
