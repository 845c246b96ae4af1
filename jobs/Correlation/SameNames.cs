using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Finds persons of one full name who play one part for several candidates, with nothing beside the name.</summary>
/// <remarks>They stay several persons: a name alone merges nobody. That a rare name takes in the parcels of two workers links the workers a little.</remarks>
internal static class SameNames
{
    private const double Bits = 3.5; // before damping: below strong, whatever the number of holders
    private const int MostHolders = 6; // candidates: a name that serves more is a common one
    private const int LeastLetters = 3; // letters of each of two name parts

    private static readonly (LinkKind Kind, EvidenceCategory Category)[] Roles =
        [(LinkKind.ReceivedBy, EvidenceCategory.Location), (LinkKind.WitnessedBy, EvidenceCategory.Contact), (LinkKind.DepositedBy, EvidenceCategory.Money)];

    // A recipient is whom the company itself wrote on the parcel: of returns, its own IT.

    /// <summary>The pairs, each with how many candidates the name serves, in the order of entities.</summary>
    public static IEnumerable<(NearPair Pair, int Holders)> Find(Draft draft, Holdings holdings)
    {
        foreach (var (kind, category) in Roles)
        {
            var named = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
            for (int entity = 0; entity < draft.Entities.Count; entity++)
            {
                if (draft.Entities.Kind(entity) != EntityKind.Person || draft.Entities.Id(entity).Value.EndsWith("/recipient", StringComparison.Ordinal) || !Plays(draft, holdings, entity, kind) || Key(draft.Entities.Label(entity)) is not { } key) continue;
                if (!named.TryGetValue(key, out var list)) named.Add(key, list = []);
                list.Add(entity);
            }
            foreach (var people in named.Values)
            {
                int holders = people.Sum(holdings.CountOf);
                if (people.Count < 2 || holders > MostHolders) continue;
                people.Sort((a, b) => draft.Entities.Id(a).CompareTo(draft.Entities.Id(b)));
                for (int i = 0; i < people.Count; i++)
                {
                    for (int j = i + 1; j < people.Count; j++) yield return (new NearPair(people[i], people[j], category, Bits, "same name in the same part"), holders);
                }
            }
        }
    }

    private static bool Plays(Draft draft, Holdings holdings, int person, LinkKind kind)
    {
        foreach (int link in holdings.Of(person))
        {
            if (draft.Links.Key(link).Kind == kind) return true;
        }
        return false;
    }

    private static string? Key(string label)
    {
        string[] parts = [.. label.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 1).Order(StringComparer.Ordinal)];
        return parts.Count(part => part.Length >= LeastLetters) >= 2 ? string.Join(' ', parts) : null;
    }
}
