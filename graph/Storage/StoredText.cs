namespace Investigations.Graph.Storage;

/// <summary>The text of a resume, submission or message.</summary>
/// <param name="Hash">SHA-256 of the file it was read from, lower-case hex.</param>
/// <param name="Text">What could be read of it.</param>
public sealed record StoredText(string Hash, string Text);
