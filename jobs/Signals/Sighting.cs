using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>A worker's session or device at a place and time.</summary>
/// <param name="Worker">The worker's record id.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Where">Where.</param>
/// <param name="Device">Key code of the device's serial number, 0 when unknown.</param>
/// <param name="Evidence">The record.</param>
internal readonly record struct Sighting(string Worker, DateTimeOffset At, Locality Where, int Device, EvidenceRef Evidence);
