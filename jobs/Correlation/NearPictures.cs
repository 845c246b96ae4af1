using System.Globalization;
using Investigations.Graph.Model;
using Investigations.Graph.Similarity;

namespace Investigations.Jobs.Correlation;

/// <summary>Finds photos and scans that are one picture, cut, compressed or edited.</summary>
internal static class NearPictures
{
    private const double SameBits = 11;
    private const double AlikeBits = 4;

    /// <summary>Near-duplicate pictures of all files; default pictures and equal files are left out.</summary>
    public static List<NearPair> Find(Draft draft, Dictionary<int, string> generic, CorrelateOptions options)
    {
        var photos = new Dictionary<int, ulong>();
        Read(draft, SourceCatalogue.Candidates, EntityKind.Photo, "photo_sha256", "photo_phash", photos);
        Read(draft, SourceCatalogue.Photos, EntityKind.Photo, "sha256", "phash", photos);
        var scans = new Dictionary<int, ulong>();
        Read(draft, SourceCatalogue.IdentityDocuments, EntityKind.Document, "image_sha256", "image_phash", scans);
        var pairs = Pairs(draft, photos, generic, EvidenceCategory.Identity, options);
        pairs.AddRange(Pairs(draft, scans, generic, EvidenceCategory.Document, options));
        return pairs;
    }

    private static void Read(Draft draft, SourceFile file, EntityKind kind, string sha, string hash, Dictionary<int, ulong> hashes)
    {
        var table = draft.Records[file];
        for (int row = 0; row < table.Count; row++)
        {
            int entity = draft.Entity(kind, table, row, table[sha].KeyCode(row) > 0 ? sha : hash);
            if (entity >= 0 && ulong.TryParse(table[hash].Key(row), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong bits)) hashes.TryAdd(entity, bits);
        }
    }

    private static List<NearPair> Pairs(Draft draft, Dictionary<int, ulong> hashes, Dictionary<int, string> generic, EvidenceCategory category, CorrelateOptions options)
    {
        int[] entities = [.. hashes.Keys.Where(entity => !generic.ContainsKey(entity)).OrderBy(draft.Entities.Id)];
        var index = new HammingIndex(Array.ConvertAll(entities, entity => hashes[entity]));
        var pairs = new List<NearPair>();
        for (int i = 0; i < entities.Length; i++)
        {
            foreach (var (other, distance) in index.Query(hashes[entities[i]], options.AlikePhotoBits))
            {
                if (other <= i) continue;
                pairs.Add(new NearPair(entities[i], entities[other], category, distance <= options.SamePhotoBits ? SameBits : AlikeBits,
                    string.Create(CultureInfo.InvariantCulture, $"{distance} of 64 bits differ")));
            }
        }
        return pairs;
    }
}
