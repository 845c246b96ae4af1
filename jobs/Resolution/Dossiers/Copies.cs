using System.Globalization;
using System.Text;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>Finds dossiers that say the same: a source that was delivered twice under other record ids is one witness, not two.</summary>
internal sealed class Copies
{
    private readonly int[] firstOf;

    /// <summary>Compares all that is compared in a pair.</summary>
    /// <param name="all">All dossiers.</param>
    public Copies(IReadOnlyList<Dossier> all)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        firstOf = new int[all.Count];
        for (int i = 0; i < all.Count; i++)
        {
            string content = Content(all[i]);
            if (known.TryGetValue(content, out int first)) firstOf[i] = first;
            else known.Add(content, firstOf[i] = i);
        }
    }

    /// <summary>The first dossier that says the same as this one; itself when it is the first.</summary>
    public int FirstOf(int dossier) => firstOf[dossier];

    /// <summary>True when the dossier says nothing that an earlier one does not.</summary>
    public bool IsCopy(int dossier) => firstOf[dossier] != dossier;

    /// <summary>True when two copies can only be one human: they hold something of a person's own, beyond a name, a birth date and a place.</summary>
    public static bool IsTelling(Dossier dossier) =>
        dossier.Mailboxes.Count + dossier.Phones.Count + dossier.NationalIds.Count + dossier.Documents.Count + dossier.Handles.Count + dossier.Photos.Count > 0;

    private static string Content(Dossier dossier)
    {
        var text = new StringBuilder();
        foreach (var name in dossier.Names.OrderBy(name => name.Key, StringComparer.Ordinal).ThenBy(name => name.Generation))
            text.Append(name.Key).Append('/').Append(name.Generation).Append(';');
        foreach (string city in dossier.Cities.Order(StringComparer.Ordinal)) text.Append(city).Append(';');
        foreach (var values in new[]
        {
            dossier.BirthDates, dossier.Mailboxes, dossier.Phones, dossier.Units, dossier.Premises, dossier.NationalIds, dossier.Documents, dossier.Handles,
            dossier.Photos, dossier.Fingerprints, dossier.Ips, dossier.Employers, dossier.Schools, dossier.ReferenceContacts, dossier.Accounts,
        })
        {
            text.Append('|');
            foreach (int value in values.Order()) text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(',');
        }
        foreach (ulong hash in dossier.PhotoHashes.Order()) text.Append(hash.ToString("x", CultureInfo.InvariantCulture)).Append(',');
        foreach (var (from, to) in dossier.Employments.Order()) text.Append(from.UtcTicks.ToString(CultureInfo.InvariantCulture)).Append('-').Append(to.UtcTicks.ToString(CultureInfo.InvariantCulture)).Append(',');
        return text.ToString();
    }
}
