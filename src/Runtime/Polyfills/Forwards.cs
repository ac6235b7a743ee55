#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;

// A netstandard2.0 library compiled against our DateOnly runs on .NET 8 with the framework's own.
[assembly: TypeForwardedTo(typeof(System.DateOnly))]
#endif
