namespace Investigations.Api.Commands;

/// <summary>A data folder that is gone when the work is done.</summary>
internal sealed class ScratchHome : IDisposable
{
    /// <summary>The folder; only its owner can look into it.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("investigations-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
