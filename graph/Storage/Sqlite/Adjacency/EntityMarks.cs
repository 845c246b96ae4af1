namespace Investigations.Graph.Storage.Sqlite.Adjacency;

/// <summary>A set of entity numbers, one bit each.</summary>
internal sealed class EntityMarks(int entityCount)
{
    private readonly ulong[] bits = new ulong[(entityCount >> 6) + 1];

    public bool Has(int entity) => (bits[entity >> 6] & (1UL << (entity & 63))) != 0;

    /// <summary>False when it was in already.</summary>
    public bool Add(int entity)
    {
        ref ulong word = ref bits[entity >> 6];
        ulong bit = 1UL << (entity & 63);
        if ((word & bit) != 0) return false;
        word |= bit;
        return true;
    }
}
