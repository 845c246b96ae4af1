namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>A file that is there whole or not at all: it is written under another name and renamed at the end.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string path;
    private readonly string draft;
    private readonly FileStream stream;
    private bool isWhole;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its name when it is whole.</param>
    public OutputFile(string path)
    {
        this.path = path;
        draft = path + ".new";
        stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
    }

    /// <summary>Writes what comes next.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => stream.Write(bytes);

    /// <summary>Gives the file its name; one of that name from before is gone.</summary>
    public void Finish()
    {
        stream.Dispose();
        File.Move(draft, path, overwrite: true);
        isWhole = true;
    }

    /// <summary>Takes away what was not finished.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (!isWhole) File.Delete(draft);
    }
}
