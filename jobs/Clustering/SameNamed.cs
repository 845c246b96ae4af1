using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Clustering;

/// <summary>Takes those who serve members of one community under one full name for one.</summary>
/// <remarks>Across a company a name alone makes nobody the same, and resolution leaves such records apart. Among people whom other evidence
/// has tied together already, a second reference, receiver or holder of the same name by chance is rarer than the same one again.
/// This holds for roles only: identities stay as resolved.</remarks>
internal static class SameNamed
{
    private const int MinTokens = 2;

    /// <summary>For each who stands under a name with another: the one that speaks for them, who serves most.</summary>
    /// <param name="served">Members served by each.</param>
    /// <param name="members">Members of the community, who are never taken for another.</param>
    /// <param name="labelOf">The name an entity stands under.</param>
    public static Dictionary<EntityId, EntityId> Of(
        IReadOnlyDictionary<EntityId, int> served, IReadOnlySet<EntityId> members, Func<EntityId, string> labelOf)
    {
        var spokesmen = new Dictionary<EntityId, EntityId>();
        var groups = served.Keys
            .Where(id => EntityKindNames.KindOf(id) is EntityKind.Person or EntityKind.Candidate && !members.Contains(id))
            .Select(id => (Id: id, Key: Key(labelOf(id))))
            .Where(one => one.Key.Length > 0)
            .GroupBy(one => one.Key, one => one.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var first = group.OrderByDescending(id => served[id]).ThenBy(id => id).First();
            foreach (var id in group.Where(id => id != first)) spokesmen.Add(id, first);
        }
        return spokesmen;
    }

    // Middle initials come and go between files.
    private static string Key(string label)
    {
        var tokens = PersonName.Normalise(label).Tokens.Where(token => token.Length > 1).Order(StringComparer.Ordinal).ToList();
        return tokens.Count < MinTokens ? "" : string.Join(' ', tokens);
    }
}
