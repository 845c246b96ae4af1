using System.Numerics;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Says which level of each comparison two dossiers reach.</summary>
/// <remarks>A missing value is level 0: no evidence either way.</remarks>
internal sealed class DossierComparer
{
    private const int KnownFrom = 4; // dossiers: a part of a name that so many bear is a name, not a slip
    private const int NearPhoto = 10; // bits of 64, domain.md A11

    private readonly Dictionary<string, int> nameCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> partCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> ipHolders = [];
    private readonly ResolveOptions options;
    private readonly ValuePool pool;

    /// <summary>Counts names and IP addresses over all dossiers but the copies.</summary>
    public DossierComparer(IReadOnlyList<Dossier> all, Copies copies, ValuePool pool, ResolveOptions options)
    {
        this.options = options;
        this.pool = pool;
        for (int i = 0; i < all.Count; i++)
        {
            if (copies.IsCopy(i)) continue;
            foreach (var name in all[i].Names) nameCounts[name.Key] = nameCounts.GetValueOrDefault(name.Key) + 1;
            foreach (string part in all[i].Names.SelectMany(name => name.Parts).Distinct(StringComparer.Ordinal)) partCounts[part] = partCounts.GetValueOrDefault(part) + 1;
            foreach (int ip in all[i].Ips) ipHolders[ip] = ipHolders.GetValueOrDefault(ip) + 1;
        }
    }

    /// <summary>How many dossiers bear the commonest name of the one of the two whose name is rarer, at least 1.</summary>
    public int Bearers(Dossier a, Dossier b) => Math.Max(1, Math.Min(a.Names.Max(CountOf), b.Names.Max(CountOf)));

    /// <summary>Compares a pair.</summary>
    /// <param name="a">A dossier.</param>
    /// <param name="b">Another.</param>
    /// <param name="levels">The level of each of <see cref="DossierComparisons"/>.</param>
    public void Compare(Dossier a, Dossier b, Span<byte> levels)
    {
        var name = Dossier.CompareNames(a, b);
        levels[DossierComparisons.Name] = DossierComparisons.NumberOf(name);
        levels[DossierComparisons.Rarity] = name > NameLevel.Partial ? RarityOf(Bearers(a, b)) : (byte)0;
        levels[DossierComparisons.OtherGivenName] = Mark(name is NameLevel.Typo or NameLevel.Initial && IsTwoKnownNames(a, b));
        // "Jr." on one side only: father and son more often than a suffix left out.
        levels[DossierComparisons.Generation] = Mark(a.Names.Exists(HasGeneration) != b.Names.Exists(HasGeneration));
        levels[DossierComparisons.BirthDate] = BirthDate(a, b);
        levels[DossierComparisons.NationalNumber] = Shared(a.NationalIds, b.NationalIds);
        levels[DossierComparisons.Document] = Shared(a.Documents, b.Documents);
        levels[DossierComparisons.Mailbox] = Shared(a.Mailboxes, b.Mailboxes);
        levels[DossierComparisons.Phone] = Shared(a.Phones, b.Phones);
        levels[DossierComparisons.Home] = Home(a, b);
        levels[DossierComparisons.Handle] = Handle(a, b);
        levels[DossierComparisons.Photo] = Photo(a, b);
        levels[DossierComparisons.Fingerprint] = Shared(a.Fingerprints, b.Fingerprints);
        levels[DossierComparisons.IpAddress] = IpAddress(a, b);
        levels[DossierComparisons.FormerEmployers] = FormerEmployers(a, b);
        levels[DossierComparisons.School] = Shared(a.Schools, b.Schools);
        levels[DossierComparisons.Reference] = Shared(a.ReferenceContacts, b.ReferenceContacts);
        levels[DossierComparisons.PayAccount] = Shared(a.Accounts, b.Accounts);
        levels[DossierComparisons.Employment] = Mark(IsConcurrent(a, b));
    }

    private static byte Mark(bool isSo) => isSo ? (byte)1 : (byte)0;

    private static byte RarityOf(int bearers) => bearers switch { <= 2 => 1, <= 8 => 2, <= 32 => 3, _ => 4 };

    private static bool HasGeneration(NameForm name) => name.Generation > 0;

    private int CountOf(NameForm name) => nameCounts.GetValueOrDefault(name.Key);

    // A slip makes a word that few others bear; Jan and Jon, Daniel and Danielle are names of two, as twins have.
    private bool IsTwoKnownNames(Dossier a, Dossier b)
    {
        foreach (var x in a.Names)
        {
            foreach (var y in b.Names)
            {
                if (NameComparison.Compare(x, y) is not (NameLevel.Typo or NameLevel.Initial)) continue;
                if (NameComparison.Unequal(x, y) is not { } pair || !IsKnown(pair.A) || !IsKnown(pair.B) || Nicknames.SameGroup(pair.A, pair.B)) return false;
            }
        }
        return true;
    }

    private bool IsKnown(string part) => part.Length > 1 && (partCounts.GetValueOrDefault(part) >= KnownFrom || !Nicknames.GroupsOf(part).IsEmpty);

    private byte BirthDate(Dossier a, Dossier b)
    {
        if (a.BirthDates.Count == 0 || b.BirthDates.Count == 0) return 0;
        if (a.BirthDates.Overlaps(b.BirthDates)) return 1;
        return a.BirthDates.Any(x => b.BirthDates.Any(y => IsSlip(pool[x], pool[y]))) ? (byte)2 : (byte)3;
    }

    // Day and month swapped, or one digit wrong.
    private static bool IsSlip(string x, string y)
    {
        if (x.Length != 10 || y.Length != 10) return false;
        if (x[..4] == y[..4] && x[5..7] == y[8..] && x[8..] == y[5..7]) return true;
        int wrong = 0;
        for (int i = 0; i < 10; i++) wrong += x[i] == y[i] ? 0 : 1;
        return wrong == 1;
    }

    private static byte Shared(HashSet<int> a, HashSet<int> b)
    {
        if (a.Count == 0 || b.Count == 0) return 0;
        return a.Overlaps(b) ? (byte)1 : (byte)2;
    }

    private static byte Home(Dossier a, Dossier b)
    {
        bool bothUnits = a.Units.Count > 0 && b.Units.Count > 0;
        if (bothUnits && a.Units.Overlaps(b.Units)) return 1;
        if (a.Premises.Count > 0 && b.Premises.Count > 0 && a.Premises.Overlaps(b.Premises)) return bothUnits ? (byte)3 : (byte)2;
        if (a.Cities.Count == 0 || b.Cities.Count == 0) return 0;
        return a.Cities.Overlaps(b.Cities) ? (byte)4 : (byte)5;
    }

    private byte Handle(Dossier a, Dossier b)
    {
        if (a.Handles.Count == 0 || b.Handles.Count == 0) return 0;
        if (a.Handles.Overlaps(b.Handles)) return 1;
        return a.Handles.Any(x => b.Handles.Any(y => Service(x) == Service(y))) ? (byte)2 : (byte)0;
    }

    private string Service(int handle) => pool[handle].Split('/')[0];

    private static byte Photo(Dossier a, Dossier b)
    {
        if (a.Photos.Overlaps(b.Photos)) return 1;
        if (a.PhotoHashes.Count == 0 || b.PhotoHashes.Count == 0) return 0;
        return a.PhotoHashes.Any(x => b.PhotoHashes.Any(y => BitOperations.PopCount(x ^ y) <= NearPhoto)) ? (byte)2 : (byte)3;
    }

    private byte IpAddress(Dossier a, Dossier b)
    {
        if (a.Ips.Count == 0 || b.Ips.Count == 0) return 0;
        return a.Ips.Any(ip => ipHolders[ip] <= options.IpHolderCap && b.Ips.Contains(ip)) ? (byte)1 : (byte)2;
    }

    private static byte FormerEmployers(Dossier a, Dossier b)
    {
        if (a.Employers.Count == 0 || b.Employers.Count == 0) return 0;
        int shared = a.Employers.Count(b.Employers.Contains);
        int possible = Math.Min(a.Employers.Count, b.Employers.Count);
        if (shared >= 2 || (shared == 1 && possible == 1)) return 1;
        return shared == 1 ? (byte)2 : (byte)3;
    }

    private bool IsConcurrent(Dossier a, Dossier b)
    {
        foreach (var (aFrom, aTo) in a.Employments)
        {
            foreach (var (bFrom, bTo) in b.Employments)
            {
                var from = aFrom > bFrom ? aFrom : bFrom;
                var to = aTo < bTo ? aTo : bTo;
                if (to > from && to - from >= TimeSpan.FromDays(options.ConcurrentDays)) return true;
            }
        }
        return false;
    }
}
