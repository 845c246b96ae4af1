using System.Numerics;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Compares two dossiers after Fellegi and Sunter (1969): a sum of log2(m/u) over comparisons, with the frequency of the name in u.</summary>
/// <remarks>A missing value is no evidence either way. m and u are starting values, measured on no population; the frequency of names is the tenant's own.</remarks>
internal sealed class PairScorer
{
    // People that two records are thought to be drawn from. One number for the prior and for the rarity of names, so that a name alone never outweighs
    // the prior; and the same for every tenant, so that records of strangers move no weight. 4,096 makes the prior 12 bits.
    private const double Population = 4096;
    private const int KnownFrom = 4; // dossiers: a part of a name that so many bear is a name, not a slip
    private const int NearPhoto = 10; // bits of 64, domain.md A11

    private readonly Dictionary<string, int> nameCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> partCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> ipHolders = [];
    private readonly ResolveOptions options;
    private readonly ValuePool pool;

    /// <summary>Counts names and IP addresses over all dossiers but the copies.</summary>
    public PairScorer(IReadOnlyList<Dossier> all, Copies copies, ValuePool pool, ResolveOptions options)
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

    /// <summary>How many dossiers bear the name.</summary>
    public int CountOf(NameForm name) => nameCounts.GetValueOrDefault(name.Key);

    /// <summary>Compares a pair.</summary>
    public PairScore Score(Dossier a, Dossier b)
    {
        var score = new PairScore(Dossier.CompareNames(a, b)) { Bits = -Math.Log2(Population) };
        score.Waterfall.Add(new ComparisonOutcome("prior", "one in all", score.Bits));
        score.Add("name", score.NameLevel.ToString(), NameBits(a, b, score.NameLevel), Part.Name);
        if (score.NameLevel is NameLevel.Typo or NameLevel.Initial && IsTwoKnownNames(a, b)) score.Add(PairScore.OtherGivenName, "two known names", -4, Part.Weak);
        if (IsOneGenerationOnly(a, b)) score.Add("generation", "one says it", -6, Part.Weak);
        AddBirth(score, a, b);
        AddShared(score, "national number", a.NationalIds, b.NationalIds, 14, -14, Part.Fact);
        AddShared(score, "document", a.Documents, b.Documents, 9, 0, Part.Fact);
        AddShared(score, "mailbox", a.Mailboxes, b.Mailboxes, 9, -1, Part.Observation);
        AddShared(score, "phone", a.Phones, b.Phones, 8, -1, Part.Observation);
        AddPlace(score, a, b);
        AddHandles(score, a, b);
        AddPhotos(score, a, b);
        AddShared(score, "fingerprint", a.Fingerprints, b.Fingerprints, 5, -0.5, Part.Observation);
        AddIps(score, a, b);
        AddEmployers(score, a, b);
        AddShared(score, "school", a.Schools, b.Schools, 1, -0.5, Part.Weak);
        AddShared(score, "reference", a.ReferenceContacts, b.ReferenceContacts, 5, 0, Part.Observation);
        AddShared(score, "pay account", a.Accounts, b.Accounts, 3, -0.5, Part.Observation);
        AddEmployment(score, a, b);
        return score;
    }

    private double NameBits(Dossier a, Dossier b, NameLevel level)
    {
        if (level == NameLevel.Missing) return 0;
        if (level == NameLevel.Different) return -12;
        if (level == NameLevel.Partial) return -8;
        int bearers = Math.Max(1, Math.Min(a.Names.Max(CountOf), b.Names.Max(CountOf)));
        double exact = Math.Round(Math.Log2(0.95 * Population / (bearers + 1)), 4);
        return level switch { NameLevel.Exact => exact, NameLevel.Alike => exact - 1, NameLevel.Typo => exact - 2.5, _ => exact - 5 };
    }

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

    // "Jr." on one side only: father and son more often than a suffix left out.
    private static bool IsOneGenerationOnly(Dossier a, Dossier b) =>
        a.Names.Exists(name => name.Generation > 0) != b.Names.Exists(name => name.Generation > 0);

    private void AddBirth(PairScore score, Dossier a, Dossier b)
    {
        if (a.BirthDates.Count == 0 || b.BirthDates.Count == 0) return;
        if (a.BirthDates.Overlaps(b.BirthDates)) score.Add("birth date", "exact", 8, Part.Fact);
        else if (a.BirthDates.Any(x => b.BirthDates.Any(y => IsSlip(pool[x], pool[y])))) score.Add("birth date", "slip", 1, Part.Weak);
        else score.Add("birth date", "other", -8, Part.Weak);
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

    private static void AddShared(PairScore score, string comparison, HashSet<int> a, HashSet<int> b, double same, double other, Part part)
    {
        if (a.Count == 0 || b.Count == 0) return;
        if (a.Overlaps(b)) score.Add(comparison, "shared", same, part);
        else if (other < 0) score.Add(comparison, "other", other, part);
    }

    private static void AddPlace(PairScore score, Dossier a, Dossier b)
    {
        bool bothUnits = a.Units.Count > 0 && b.Units.Count > 0;
        if (bothUnits && a.Units.Overlaps(b.Units)) score.Add("home", "unit", 6, Part.Observation);
        else if (a.Premises.Count > 0 && b.Premises.Count > 0 && a.Premises.Overlaps(b.Premises))
        {
            if (bothUnits) score.Add("home", "other unit", 1, Part.Weak);
            else score.Add("home", "premises", 4, Part.Observation);
        }
        else if (a.Cities.Count > 0 && b.Cities.Count > 0)
        {
            if (a.Cities.Overlaps(b.Cities)) score.Add("home", "city", 0.5, Part.Weak);
            else score.Add("home", "other city", -2.5, Part.Place);
        }
    }

    private void AddHandles(PairScore score, Dossier a, Dossier b)
    {
        if (a.Handles.Count == 0 || b.Handles.Count == 0) return;
        if (a.Handles.Overlaps(b.Handles)) score.Add("handle", "shared", 8, Part.Observation);
        else if (a.Handles.Any(x => b.Handles.Any(y => Service(x) == Service(y)))) score.Add("handle", "other", -1.5, Part.Observation);
    }

    private string Service(int handle) => pool[handle].Split('/')[0];

    private static void AddPhotos(PairScore score, Dossier a, Dossier b)
    {
        if (a.Photos.Overlaps(b.Photos)) score.Add("photo", "same file", 8, Part.Observation);
        else if (a.PhotoHashes.Count == 0 || b.PhotoHashes.Count == 0) return;
        else if (a.PhotoHashes.Any(x => b.PhotoHashes.Any(y => BitOperations.PopCount(x ^ y) <= NearPhoto))) score.Add("photo", "alike", 7, Part.Observation);
        else score.Add("photo", "other", -1, Part.Observation);
    }

    private void AddIps(PairScore score, Dossier a, Dossier b)
    {
        if (a.Ips.Any(ip => ipHolders[ip] <= options.IpHolderCap && b.Ips.Contains(ip))) score.Add("ip address", "shared", 3, Part.Observation);
    }

    private static void AddEmployers(PairScore score, Dossier a, Dossier b)
    {
        if (a.Employers.Count == 0 || b.Employers.Count == 0) return;
        int shared = a.Employers.Count(b.Employers.Contains);
        int possible = Math.Min(a.Employers.Count, b.Employers.Count);
        if (shared >= 2 || (shared == 1 && possible == 1)) score.Add("former employers", "most", 4, Part.Observation);
        else if (shared == 1) score.Add("former employers", "one", 1, Part.Weak);
        else score.Add("former employers", "none", -3, Part.Observation);
    }

    private void AddEmployment(PairScore score, Dossier a, Dossier b)
    {
        foreach (var (aFrom, aTo) in a.Employments)
        {
            foreach (var (bFrom, bTo) in b.Employments)
            {
                var from = aFrom > bFrom ? aFrom : bFrom;
                var to = aTo < bTo ? aTo : bTo;
                if (to <= from || to - from < TimeSpan.FromDays(options.ConcurrentDays)) continue;
                score.Add("employment", "concurrent", -6, Part.Place);
                return;
            }
        }
    }
}
