using System.Globalization;
using Investigations.Jobs.Resolution.Dossiers;

namespace Investigations.Jobs.Resolution.Conflicts;

/// <summary>Says which of two candidates that claim one identity it belongs to, when the observations say so.</summary>
internal sealed class VictimRule
{
    private const double Needed = 2; // points: how far ahead the rightful holder has to be
    private const int HolderCap = 25; // dossiers: a value that more hold is common, and says nothing here

    private readonly Dictionary<int, List<Dossier>> holders = [];
    private readonly Dictionary<int, int> referenceCounts = [];

    /// <summary>Indexes the values that unrelated people should not share.</summary>
    public VictimRule(IReadOnlyList<Dossier> all)
    {
        foreach (var dossier in all)
        {
            foreach (int value in Values(dossier))
            {
                if (!holders.TryGetValue(value, out var list)) holders.Add(value, list = []);
                list.Add(dossier);
            }
            foreach (int contact in dossier.ReferenceContacts) referenceCounts[contact] = referenceCounts.GetValueOrDefault(contact) + 1;
        }
    }

    /// <summary>The side the identity belongs to with the reason, or null while undecided.</summary>
    public (bool IsFirst, string Because)? Decide(IReadOnlyList<Dossier> a, IReadOnlyList<Dossier> b)
    {
        double aPoints = Points(a), bPoints = Points(b);
        int aShared = SharedWithOthers(a), bShared = SharedWithOthers(b);
        // Values in common with other names weigh most: the rightful holder has no link into a network.
        if (aShared == 0 && bShared > 0) aPoints += 2;
        if (bShared == 0 && aShared > 0) bPoints += 2;
        if (aShared == 0 && bShared == 0)
        {
            int aReferences = SharedReferences(a), bReferences = SharedReferences(b);
            if (aReferences == 0 && bReferences > 0) aPoints += 1;
            if (bReferences == 0 && aReferences > 0) bPoints += 1;
        }
        if (Math.Abs(aPoints - bPoints) < Needed) return null;
        int shared = aPoints > bPoints ? bShared : aShared;
        return (aPoints > bPoints, string.Create(CultureInfo.InvariantCulture, $"The other shares {shared} values with people of other names."));
    }

    // A reference that others list too is weaker: former colleagues have one.
    private int SharedReferences(IReadOnlyList<Dossier> side) =>
        side.SelectMany(d => d.ReferenceContacts).Distinct().Count(contact => referenceCounts[contact] > side.Count);

    private static double Points(IReadOnlyList<Dossier> side)
    {
        double points = 0;
        if (side.Any(d => d.PassedInPerson)) points += 1;
        points -= Math.Min(1, 0.5 * side.Sum(d => d.RefutedCount));
        if (side.Any(d => d.FirstSeen is { } first && d.OldestAccountAt is { } made && first - made > TimeSpan.FromDays(730))) points += 0.5;
        return points;
    }

    private int SharedWithOthers(IReadOnlyList<Dossier> side)
    {
        var names = side.SelectMany(d => d.Names).ToList();
        return side.SelectMany(Values).Distinct().Count(value =>
            holders[value].Count is > 1 and <= HolderCap
            && holders[value].Exists(other => !other.Names.Exists(x => names.Exists(y => NameComparison.Compare(x, y) >= NameLevel.Partial))));
    }

    private static IEnumerable<int> Values(Dossier dossier) =>
        dossier.Phones.Concat(dossier.Mailboxes).Concat(dossier.Fingerprints).Concat(dossier.NationalIds).Concat(dossier.Documents)
            .Concat(dossier.Accounts).Concat(dossier.Factors).Concat(dossier.Ips).Concat(dossier.Deliveries)
            .Concat(dossier.Submissions).Concat(dossier.Commits).Concat(dossier.Photos).Distinct();
}
