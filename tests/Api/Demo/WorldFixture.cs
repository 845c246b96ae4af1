using Investigations.Api.Demo;

namespace Investigations.Tests.Api.Demo;

/// <summary>One world of the smallest size in a folder of its own, for tests that only read it.</summary>
public sealed class WorldFixture : IDisposable
{
    public WorldFixture()
    {
        Folder = Directory.CreateTempSubdirectory("world-").FullName;
        WorldGenerator.Write(new WorldOptions(11, WorldOptions.FewestPeople), Folder);
        Pack = WrittenPack.Read(Path.Combine(Folder, "pack"));
        Truth = WrittenTruth.Read(Path.Combine(Folder, "truth.json"));
    }

    public string Folder { get; }

    internal WrittenPack Pack { get; }

    internal WrittenTruth Truth { get; }

    public void Dispose() => Directory.Delete(Folder, true);
}
