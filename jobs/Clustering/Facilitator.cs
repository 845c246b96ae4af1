using Investigations.Graph.Model;

namespace Investigations.Jobs.Clustering;

/// <summary>Somebody who connects the members of a community by what he does for them.</summary>
/// <param name="Id">A person, a candidate or an organisation.</param>
/// <param name="Served">The members he serves in any role.</param>
/// <param name="Strength">Roles, how many they reach, and brokerage; above 0.</param>
/// <param name="Reason">For people: each role with its count.</param>
internal sealed record Facilitator(EntityId Id, IReadOnlySet<EntityId> Served, double Strength, string Reason);
