namespace Investigations.Graph.Model;

/// <summary>An innocent explanation and what testing it showed.</summary>
/// <param name="Name">Couple, household, building, agency, employer of record, shared office or VPN, re-hire.</param>
/// <param name="Holds">True when it explains what ties the members.</param>
/// <param name="Because">The result of the test, for people.</param>
public sealed record InnocentExplanation(string Name, bool Holds, string Because);
