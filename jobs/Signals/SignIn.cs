using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Signals;

/// <summary>One successful sign-in of a worker.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Ip">Canonical text.</param>
/// <param name="Facts">What is known of the address, or null.</param>
/// <param name="Evidence">The record.</param>
public readonly record struct SignIn(DateTimeOffset At, string Ip, IpReading Facts, EvidenceRef Evidence);
