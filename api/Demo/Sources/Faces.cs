using Investigations.Api.Demo.People;

namespace Investigations.Api.Demo.Sources;

/// <summary>Photos as hashes: a face keeps its perceptual hash but for a few bits from picture to picture.</summary>
internal static class Faces
{
    /// <summary>The picture that a profile service shows for people without one.</summary>
    private const ulong Default = 0xFFC3818181C3FF00UL;
    private const string DefaultFile = "5a1f0c6b7d2e4938a1b0c9d8e7f6051423324150697887960a1b2c3d4e5f6071";

    public static string Hash(Life life, Chance chance)
    {
        ulong hash = life.Face;
        if (hash != Default)
        {
            for (int i = chance.Below(5); i > 0; i--) hash ^= 1UL << chance.Below(64);
        }
        return hash.ToString("x16");
    }

    public static string FileHash(Life life, Chance chance) => life.Face == Default ? DefaultFile : chance.Hex(64);
}
