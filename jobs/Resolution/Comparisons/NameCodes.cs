using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Finds names of one list by their hash, and follows the list as it grows or is cut back.</summary>
/// <param name="values">The list.</param>
internal sealed class NameCodes(ValueList values)
{
    private readonly Dictionary<ulong, int> byHash = new(values.Count);
    private readonly List<ulong> hashes = [0];

    /// <summary>The code of a name that has a hash; 0 for none.</summary>
    public int Find(ulong hash) => byHash.GetValueOrDefault(hash);

    /// <summary>Follows the list.</summary>
    /// <param name="cut">Told the hashes of names that were taken out.</param>
    /// <param name="added">Told the hashes and codes of names that came.</param>
    public void Follow(Action<ulong> cut, Action<ulong, int> added)
    {
        while (hashes.Count > values.Count)
        {
            byHash.Remove(hashes[^1]);
            cut(hashes[^1]);
            hashes.RemoveAt(hashes.Count - 1);
        }
        while (hashes.Count < values.Count)
        {
            ulong hash = ByteHash.Of(values[hashes.Count]);
            byHash[hash] = hashes.Count;
            added(hash, hashes.Count);
            hashes.Add(hash);
        }
    }
}
