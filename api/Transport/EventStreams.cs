using System.Collections.Concurrent;
using System.Threading.Channels;
using GraphQL;
using Investigations.Api.Access;
using Investigations.Api.Schema;

namespace Investigations.Api.Transport;

/// <summary>Writes results as server-sent events, one stream for each operation (the distinct connections of graphql-sse).</summary>
/// <param name="serializer">Writes a result.</param>
/// <param name="clock">Paces the comments that keep a quiet stream open.</param>
internal sealed class EventStreams(IGraphQLTextSerializer serializer, TimeProvider clock)
{
    private const int MostStreams = 20; // of one viewer at a time
    private const int MostWaiting = 64; // results a slow reader may fall behind by; older ones are dropped
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>Writes until the operation ends, the client goes or the session ends.</summary>
    /// <exception cref="GateException">The viewer has too many streams.</exception>
    public async Task WriteAsync(HttpContext http, Viewer viewer, ExecutionResult result)
    {
        if (open.AddOrUpdate(viewer.Name, 1, (_, count) => count + 1) > MostStreams)
        {
            Leave(viewer);
            throw new GateException(ErrorCodes.TooManyRequests, $"One person may have {MostStreams} streams: close one.");
        }

        try
        {
            http.Response.ContentType = Negotiation.Header(MediaType.EventStream);
            if (result.Streams is { Count: 1 } streams)
                await FollowAsync(http, streams.Values.Single());
            else
                await NextAsync(http, result);
            await http.Response.WriteAsync("event: complete\ndata: \n\n", http.RequestAborted);
        }
        finally
        {
            Leave(viewer);
        }
    }

    private async Task FollowAsync(HttpContext http, IObservable<ExecutionResult> results)
    {
        var waiting = Channel.CreateBounded<ExecutionResult>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        using var subscription = results.Subscribe(new Inlet(waiting.Writer));
        await http.Response.Body.FlushAsync(http.RequestAborted);
        var more = waiting.Reader.WaitToReadAsync(http.RequestAborted).AsTask();
        while (Sessions.IsLive(http))
        {
            if (await Task.WhenAny(more, Task.Delay(Quiet, clock, http.RequestAborted)) != more)
            {
                await http.Response.WriteAsync(":\n\n", http.RequestAborted);
                continue;
            }

            if (!await more) return;
            while (waiting.Reader.TryRead(out var result)) await NextAsync(http, result);
            more = waiting.Reader.WaitToReadAsync(http.RequestAborted).AsTask();
        }
    }

    private async Task NextAsync(HttpContext http, ExecutionResult result)
    {
        await http.Response.WriteAsync($"event: next\ndata: {serializer.Serialize(result)}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }

    private void Leave(Viewer viewer) => open.AddOrUpdate(viewer.Name, 0, (_, count) => count - 1);

    private sealed class Inlet(ChannelWriter<ExecutionResult> writer) : IObserver<ExecutionResult>
    {
        public void OnCompleted() => writer.TryComplete();

        public void OnError(Exception error) => writer.TryComplete();

        public void OnNext(ExecutionResult value) => writer.TryWrite(value);
    }
}
